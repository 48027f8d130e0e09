/** Says when anything goes against the page's policy: see strict-policy.html. */
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
	document.body.dataset.violated = violatedDirective;
});
document.querySelector('button')?.addEventListener('click', () => {
	document.body.dataset.pressed = 'yes';
});
