/* Empty on purpose: an ICU header that Swift can see breaks Foundation. Only link flags come from here. */
