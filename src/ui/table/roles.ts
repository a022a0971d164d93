/** The roles of the table's elements, said aloud: laid out as a grid by CSS, a table keeps none of its own in some browsers. */
export const asGrid = { role: 'grid', 'aria-multiselectable': true } as const;
export const asRowGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asCell = { role: 'gridcell' } as const;
export const asRowHead = { role: 'rowheader' } as const;
export const asColumnHead = { role: 'columnheader' } as const;
