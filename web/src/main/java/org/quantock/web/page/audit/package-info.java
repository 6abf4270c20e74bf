/** Shows the audit record. */
package org.quantock.web.page.audit;
