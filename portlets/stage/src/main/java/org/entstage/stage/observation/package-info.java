/** The way back from somebody's eyes, in every portlet. Owns no table. */
package org.entstage.stage.observation;
