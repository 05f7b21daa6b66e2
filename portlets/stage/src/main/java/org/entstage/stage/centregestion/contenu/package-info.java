/** Administration of what a centre shows: instructions with a preview, documents, logo. Owns no table. */
package org.entstage.stage.centregestion.contenu;
