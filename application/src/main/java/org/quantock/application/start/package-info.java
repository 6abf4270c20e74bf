/** What happens once, before the first request. */
package org.quantock.application.start;
