/** Disputes: raise, read, answer, accept, take to the panel, decide. */
package org.quantock.web.page.dispute;
