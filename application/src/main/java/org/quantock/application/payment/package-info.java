/**
 * Baselines, payment runs and what practices see of their money. The facts it pays by come through
 * ports to organisation, indicator, reporting and review.
 */
package org.quantock.application.payment;
