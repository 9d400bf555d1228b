/** Numbers or times of a record that cannot all be true. Figures leave such records out; `record-data-invalid` tells of them. */
export interface Contradiction {
  /** The field to look at first. */
  readonly field: string;
  /** `12 completed of 10`: without a final stop. */
  readonly says: string;
}
