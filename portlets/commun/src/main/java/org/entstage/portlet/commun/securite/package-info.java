/**
 * Protection of actions against forged requests, whatever the portal does: a token per session in every form, compared
 * before any action runs. Owns no table.
 */
package org.entstage.portlet.commun.securite;
