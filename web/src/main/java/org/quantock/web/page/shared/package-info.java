/**
 * What every page shares: the navigation, messages about fields, the one-shot notice after a
 * redirect, the headers of every answer, and how records are read in expressions.
 */
package org.quantock.web.page.shared;
