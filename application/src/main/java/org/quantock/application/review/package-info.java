/** Lets the area team judge submitted reports and tells others what came of it. */
package org.quantock.application.review;
