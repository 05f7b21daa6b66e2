/** Adapter: files as files of a folder. */
package org.entstage.fichier.disque;
