/**
 * Lets practices write, sign off and submit their quarterly reports, and tells others the facts.
 */
package org.quantock.application.reporting;
