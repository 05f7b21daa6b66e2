package jakarta.faux;

/** Stands for a type of the other line. */
public class TypeJakarta {}
