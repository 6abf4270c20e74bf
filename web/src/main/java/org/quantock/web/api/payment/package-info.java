/** Points and payments over the API. */
/** The points of the practices of a scheme, for programs. */
package org.quantock.web.api.payment;
