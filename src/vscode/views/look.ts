/** How a view shows its rows. */
export interface Look {
  /** What it is a view of: it goes without saying in the rows of its facts. */
  readonly of: 'applicants' | 'sources';
  /** Tells apart trees in which the same row may be open in one and closed in the other. */
  readonly key: string;
  /** Whether rows with others below them begin unfolded. */
  readonly unfolded: boolean;
}
