/** Opening a lesson has it kept for a class without a network. */
export const csr = true;
