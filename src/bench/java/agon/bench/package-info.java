/**
 * How fast Agon reads, beside what else reads: by thread CPU time, on the same articles, in the same
 * run. No part of the product: whoever adds an engine implements {@link agon.bench.Engine}.
 */
package agon.bench;
