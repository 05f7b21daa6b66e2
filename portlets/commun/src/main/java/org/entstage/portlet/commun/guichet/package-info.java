/**
 * What pages and services outside the portal share at their door: who calls, how often, in which language, and the headers
 * of every answer. Knows no feature.
 */
package org.entstage.portlet.commun.guichet;
