/** What practices are paid, for programs that act for a person. */
package org.quantock.web.api.payment;
