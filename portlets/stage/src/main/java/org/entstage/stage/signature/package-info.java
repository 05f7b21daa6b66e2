/** The page on which signatures are followed, kept, asked for and begun anew. */
package org.entstage.stage.signature;
