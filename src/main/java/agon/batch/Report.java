package agon.batch;

/**
 * What a job did.
 *
 * @param written parts written
 * @param found parts that were there already
 * @param foreign parts in the folder that this job's inputs and reading do not make
 * @param totals what became of the articles of all parts written and found
 */
public record Report(int written, int found, int foreign, Totals totals) {}
