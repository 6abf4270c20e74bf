/**
 * The rule test deck: worked cases of indicator kinds and payment rules, each with its input, what
 * is expected and its source. They are run by the tests, by an administrator, and before a scheme
 * is published (SCH-17).
 */
package org.quantock.domain.payment.deck;
