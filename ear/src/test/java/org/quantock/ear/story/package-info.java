/**
 * Stories: what people do with Quantock, written once and played by visitors who use the pages as
 * people do, by labels, buttons and links. A visitor without JavaScript ({@link
 * org.quantock.ear.story.HttpVisitor}) proves that every journey works so, and checks the markup
 * and headers of every answer; a visitor with a browser ({@link
 * org.quantock.ear.story.BrowserVisitor}) proves that it works on the screen, takes screenshots and
 * asks axe about every page.
 */
package org.quantock.ear.story;
