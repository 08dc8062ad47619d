/** Finds direct and indirect quotations with speaker, addressee and date. */
@NullMarked
package agon.extract.quotation;

import org.jspecify.annotations.NullMarked;
