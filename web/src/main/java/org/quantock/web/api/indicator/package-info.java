/** The API of indicator sets: which there are, what is in them, and loading another one. */
/** Indicator sets and the published points of practices, for programs. */
package org.quantock.web.api.indicator;
