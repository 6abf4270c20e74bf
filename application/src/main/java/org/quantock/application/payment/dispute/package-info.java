/**
 * Disputes: a practice questions a figure or decision, the area team answers, a panel decides. What
 * can be questioned comes through {@link org.quantock.application.payment.dispute.QuestionSource}.
 */
package org.quantock.application.payment.dispute;
