/** The pages of indicator sets, and the published figures on the page of a practice. */
package org.quantock.web.page.indicator;
