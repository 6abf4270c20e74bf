/** Points and payments over the API. */
package org.quantock.web.api.payment;
