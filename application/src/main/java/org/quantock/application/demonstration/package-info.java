/**
 * The demonstration: a made-up area with a running scheme, reached by calling the use cases as the
 * people of that area.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>DEM-1 It is loaded only in demonstration mode, once, into an empty database.
 *   <li>DEM-2 Everything in it is made up; its codes run from Z99001 to Z99075.
 *   <li>DEM-3 The same seed gives the same figures.
 *   <li>DEM-4 Its passwords are generated at its first start and shown in demonstration mode only.
 * </ul>
 */
package org.quantock.application.demonstration;
