/** Which documents a centre asks of its students. Owns no table: they are a setting. */
package org.entstage.stage.piece.reglage;
