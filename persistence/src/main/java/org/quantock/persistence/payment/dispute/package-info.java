/** Disputes and the files attached to them in the database. */
package org.quantock.persistence.payment.dispute;
