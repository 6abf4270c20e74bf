/** The public part of the API: published schemes and their results, without sign-in. */
package org.quantock.web.api.evaluation;
