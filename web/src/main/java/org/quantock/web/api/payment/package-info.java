/** Points and payments over the API. */
/** The points of the practices of a scheme, for programs. */
/** What practices are paid, for programs that act for a person. */
package org.quantock.web.api.payment;
