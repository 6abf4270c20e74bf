/** The API of indicator sets: which there are, what is in them, and loading another one. */
package org.quantock.web.api.indicator;
