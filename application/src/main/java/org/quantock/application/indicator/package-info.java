/**
 * Loads and shows indicator sets, imports published results and payments, and sets them beside our
 * own arithmetic.
 */
package org.quantock.application.indicator;
