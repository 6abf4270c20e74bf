/** The pages on which the area team reviews reports, and a practice reads the decision. */
package org.quantock.web.page.review;
