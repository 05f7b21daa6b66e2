package org.entstage.portlet.commun.formulaire;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.util.ClassUtils;

/** The names under which a form class may be filled: its declared fields, and nothing that hangs on them. */
final class FormFields {

    private FormFields() {}

    /** @return patterns for {@code DataBinder.setAllowedFields}, {@code rows[*].name} for the rows of a list */
    static String[] de(Class<?> forme) {
        List<String> noms = new ArrayList<>();
        for (Class<?> classe = forme; classe != null && classe != Object.class; classe = classe.getSuperclass()) {
            for (Field champ : classe.getDeclaredFields()) {
                ajouter(noms, champ);
            }
        }
        return noms.toArray(String[]::new);
    }

    private static void ajouter(List<String> noms, Field champ) {
        if (Modifier.isStatic(champ.getModifiers()) || champ.isSynthetic()) {
            return;
        }
        noms.add(champ.getName());
        if (Collection.class.isAssignableFrom(champ.getType())
                && champ.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> ligne
                && !ligne.isEnum()
                && !ClassUtils.isPrimitiveOrWrapper(ligne)
                && ligne != String.class) {
            for (String nom : de(ligne)) {
                noms.add(champ.getName() + "[*]." + nom);
            }
        }
    }
}
