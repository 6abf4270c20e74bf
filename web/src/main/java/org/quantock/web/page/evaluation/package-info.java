/** The evaluator's data releases, and the public pages of published schemes. */
package org.quantock.web.page.evaluation;
