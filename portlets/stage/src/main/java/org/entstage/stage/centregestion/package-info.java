/**
 * The centres in the administration: their tree, identity, settings, and the components and étapes attached to them, for
 * the functional administrator everywhere and for a centre's manager within his perimeter. Owns no table.
 */
package org.entstage.stage.centregestion;
