/** Tests of finding what is quoted. */
@NullMarked
package agon.extract.quotation;

import org.jspecify.annotations.NullMarked;
