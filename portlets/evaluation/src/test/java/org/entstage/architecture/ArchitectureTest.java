package org.entstage.architecture;

class ArchitectureTest extends ArchitectureContract {}
