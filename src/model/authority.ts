/** What kind of body an authority is. Scottish and Welsh councils are unitary, Northern Ireland's are districts. */
export type AuthorityType =
  | 'county'
  | 'district'
  | 'unitary'
  | 'metropolitan'
  | 'london'
  | 'combined'
  /** Any other public body, or one whose name does not tell. */
  | 'other';

export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland';

/** Who answers a request. */
export interface Authority {
  /** The full name, as the authority writes it. */
  readonly name: string;
  readonly type: AuthorityType;
  /** Absent for a body that our list does not know. */
  readonly nation?: Nation;
  /** The English region, or the nation's name elsewhere; absent for a body that our list does not know. */
  readonly region?: string;
  /** The GSS code (for example E07000079), where our list knows it: what tells authorities apart. */
  readonly gss?: string;
}
