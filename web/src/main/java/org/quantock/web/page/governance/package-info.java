/** The pages on which proposals are written, consulted on, submitted and decided. */
package org.quantock.web.page.governance;
