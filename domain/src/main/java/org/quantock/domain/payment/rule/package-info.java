/**
 * The rules of pay, each a small class with its source: what a point is worth, the indexes that
 * follow list and prevalence, advances and their recovery, deductions, floors and caps. A scheme's
 * terms switch them on; the national calculation uses the same ones. The numbered rules stand with
 * {@code org.quantock.domain.payment}.
 */
package org.quantock.domain.payment.rule;
