export { formatMessage, type Translate } from './text/message';
