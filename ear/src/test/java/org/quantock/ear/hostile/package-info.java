/**
 * What nobody sends who means well: requests put together byte by byte, forms filled with rubbish,
 * and the question whether the database is afterwards as it was before.
 */
package org.quantock.ear.hostile;
