/** The pages of baselines, payment runs and the payments of a practice. */
package org.quantock.web.page.payment;
