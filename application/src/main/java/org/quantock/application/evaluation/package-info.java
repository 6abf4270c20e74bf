/**
 * Makes and hands out data releases for the evaluator, and shows the public what is published, by
 * the rules of {@code org.quantock.domain.evaluation}.
 */
package org.quantock.application.evaluation;
