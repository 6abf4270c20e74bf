/** The pages on which a practice writes, signs off and submits its quarterly reports. */
package org.quantock.web.page.reporting;
