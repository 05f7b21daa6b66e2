package org.entstage.offres;

import org.entstage.portlet.commun.TextContract;

class TextesTest extends TextContract {}
