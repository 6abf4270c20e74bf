/** The pages that show how a scheme is going: completeness of reports, and trends of figures. */
package org.quantock.web.page.monitoring;
