/** Indicator sets and the published points of practices, for programs. */
package org.quantock.web.api.indicator;
