/** Many things done one packet after the other, so that the reader sees how far they are, may leave, and may stop. */
package org.entstage.portlet.commun.lot;
